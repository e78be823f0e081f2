/** Questions about armies: their power, what they are made of, and what is left of them. */
package prospector.stats.military;
