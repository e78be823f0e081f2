/**
 * Questions about the tournament, one package a topic: a record and an SQL file of its name each. What several topics need to
 * judge an answer stands here.
 */
package prospector.stats;
