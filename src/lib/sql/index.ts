export { Sql, sql, identifier, join } from './sql';
export { EngineEnded } from './engine-ended';
export { blobOf, memoryFile } from './memory-file';
export type { Connection, Engine, Row, SourceFile } from './engine';
