/** How long the rules take on an article, with JMH; not part of a release. */
package dev.copydesk.benchmarks;
