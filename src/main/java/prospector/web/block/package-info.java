/**
 * Statistics as data, ready to be shown, read aloud or taken away: each block is one question with its answer, its sample size
 * and what to know about it. Answers of questions come in; one template, JSON and CSV show whatever block there is. Start at
 * {@link prospector.web.block.Block}.
 */
package prospector.web.block;
