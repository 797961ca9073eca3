/**
 * The settings of a folder of articles, {@code copydesk.yml}: start with {@link
 * dev.copydesk.config.ConfigFiles}.
 */
package dev.copydesk.config;
