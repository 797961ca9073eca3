/** The command line: start with {@link dev.copydesk.cli.Main}. */
package dev.copydesk.cli;
