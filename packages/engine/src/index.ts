export { build } from './build.ts'
export { check } from './check.ts'
export type { ArticleFile } from './collections/collection.ts'
export { type CollectionAt, collectionAt, findArticlesIn } from './collections/collection-at.ts'
export { createRootFinder, isCollectionRoot } from './collections/collection-root.ts'
export { type ContentFolder, contentFolderOf, locationIn } from './collections/content-folders.ts'
export { isArticleName, isSkippedFolder } from './collections/find-articles.ts'
export { findFiles } from './collections/find-files.ts'
export { type SearchedFile, searchExclusion } from './collections/search-exclusion.ts'
export { configJsonSchema } from './config/config-json-schema.ts'
export { type Config, configSchema } from './config/config-schema.ts'
export { codeOf, EngineError, UsageError } from './errors.ts'
export { internalFinding } from './findings.ts'
export { type FixedFile, type FixReport, type FixRequest, fix } from './fix/fix.ts'
export type { LinkedArticle, LinkTo } from './links/article-links.ts'
export type { Dependence } from './live/dependence.ts'
export type { LiveArticle } from './live/live-article.ts'
export type { LiveRequest } from './live/live-collection.ts'
export {
  type LiveChange,
  type LiveCollections,
  type LiveFolder,
  type LiveRendered,
  openLive,
} from './live/open-live.ts'
export { type ReplaceableFile, replaceableFile, replaceFile } from './output/replace-file.ts'
export { serveArticles } from './pool/serve-articles.ts'
export { prune } from './prune.ts'
export { type CollectionMemory, type RenderRequest, renderOne } from './render-one.ts'
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
export type {
  BuildRequest,
  CheckRequest,
  ContentRequest,
  EngineRequest,
  LockRequest,
  Processes,
  PruneRequest,
  UnsavedText,
} from './request.ts'
export type { RenderedArticle, RenderedFile } from './run/rendered-article.ts'
export { statOf } from './stat-of.ts'
export { type Cause, causes, type Reason } from './why/reason.ts'
