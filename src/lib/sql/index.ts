export { Sql, sql, identifier, join } from './sql';
export { EngineEnded } from './engine-ended';
export { namesIn } from './names-in';
export { Recall } from './recall';
export { blobOf, memoryFile } from './memory-file';
export type { Connection, Engine, Row, SourceFile } from './engine';
