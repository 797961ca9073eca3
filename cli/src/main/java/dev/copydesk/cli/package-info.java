/** The command line. */
package dev.copydesk.cli;
