export { build } from './build.ts'
export { check } from './check.ts'
export { isArticleName, isSkippedFolder } from './collections/find-articles.ts'
export { findFiles } from './collections/find-files.ts'
export { type SearchedFile, searchExclusion } from './collections/search-exclusion.ts'
export { type Config, configSchema } from './config/config-schema.ts'
export { EngineError, UsageError } from './errors.ts'
export type { LinkedArticle, LinkTo } from './links/article-links.ts'
export { type ReplaceableFile, replaceableFile, replaceFile } from './output/replace-file.ts'
export { prune } from './prune.ts'
export {
  type CollectionMemory,
  type RenderedArticle,
  type RenderedFile,
  type RenderRequest,
  renderOne,
} from './render-one.ts'
export type {
  ArticleReport,
  BuildReport,
  CheckedArticle,
  CheckReport,
  CollectionReport,
  ContentReport,
  Crash,
  OmittedByFormat,
  PruneReport,
} from './report.ts'
export type { BuildRequest, CheckRequest, ContentRequest, EngineRequest, PruneRequest } from './request.ts'
