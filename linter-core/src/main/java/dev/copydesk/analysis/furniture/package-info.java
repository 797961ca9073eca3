/**
 * How the furniture of a page is told from the story: {@link
 * dev.copydesk.analysis.furniture.PageParts} weighs wording, shape and place of every block.
 */
package dev.copydesk.analysis.furniture;
