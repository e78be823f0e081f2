/** The files of a deployment: each is compared with the application, and the scripts are run against stand-ins. */
package prospector.deployment;
