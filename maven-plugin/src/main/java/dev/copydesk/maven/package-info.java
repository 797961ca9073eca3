/** The Maven plugin. */
package dev.copydesk.maven;
