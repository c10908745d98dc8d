/**
 * What is written for each word of a list, in the form `plainWord` makes. Only
 * what can mean nothing else belongs here: a word that may mean two things is
 * left for a person to say.
 */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;
