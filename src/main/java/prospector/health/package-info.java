/** What a platform asks of the server: one class for each statement, with Kubernetes' meaning of started, ready and live. */
package prospector.health;
