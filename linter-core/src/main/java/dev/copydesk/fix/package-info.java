/**
 * Makes the fixes of findings in files, safely: {@link dev.copydesk.fix.FixedFile#of} is the entry.
 */
package dev.copydesk.fix;
