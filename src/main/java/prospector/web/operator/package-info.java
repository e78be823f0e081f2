/**
 * What the organiser sees: how the services, the sync and the data are. {@link prospector.web.operator.OperatorResource} asks,
 * {@link prospector.web.operator.OperatorPage} is the answer. {@link prospector.web.operator.OutageNote} tells every visitor
 * when a service does not answer.
 */
package prospector.web.operator;
