/**
 * What trains the reader: {@link org.scholium.training.ReaderTrainer} learns weights from {@link
 * org.scholium.training.TrainingSets}, {@link org.scholium.training.ReaderExport} makes of them the file that ships, and
 * {@link org.scholium.training.ReaderReport} measures that on what was held out.
 */
package org.scholium.training;
