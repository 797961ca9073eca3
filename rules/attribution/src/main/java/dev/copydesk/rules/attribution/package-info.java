/** The rules about who says what. */
package dev.copydesk.rules.attribution;
