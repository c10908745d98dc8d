export { Sql, sql, identifier, join } from './sql';
export type { Connection, Engine, Row, SourceFile } from './engine';
