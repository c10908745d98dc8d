/** The names of vaccines that hold MMR, such as MMRVaxPro or Priorix-Tetra, by how they start in lower case: a regular expression. */
export const mmrNames = '^(mmr|priorix|proquad)';
