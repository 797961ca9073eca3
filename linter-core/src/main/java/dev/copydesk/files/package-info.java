/** Which files a run looks at: start with {@link dev.copydesk.files.FileSearch}. */
package dev.copydesk.files;
