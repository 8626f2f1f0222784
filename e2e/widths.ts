type Width = 'bureau' | 'telephone';

/** The tags of a journey that « npm test » plays in this width, and « npm run parcours » in the other one too. */
export const firstIn = (width: Width): readonly [string, string] =>
  width === 'bureau' ? ['@bureau', '@telephone @longue'] : ['@telephone', '@bureau @longue'];
