/** The rules about names spelled in more than one way. */
package dev.copydesk.rules.names;
