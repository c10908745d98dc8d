export type { Cleaning, CleaningKind } from './cleaning';
export { mendedPostcode } from './postcode';
export type { PostcodeMend } from './postcode';
export { centreMatches, certainMatch } from './centre-matches';
export type { CentreMatch, NamedCentre } from './centre-matches';
export { childLinks } from './child-links';
export type { ChildLink, RegisteredChild } from './child-links';
export { lsoaVintage } from './neighbourhood-vintage';
export type { Vintage, VintageRow } from './neighbourhood-vintage';
