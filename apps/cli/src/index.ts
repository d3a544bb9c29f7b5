export type { Compiled, CompileOptions, Source } from '@trifold/compile'
export { compile, locate } from '@trifold/compile'
export {
  type Agent,
  type Article,
  type Asset,
  type AssetProblem,
  type AssetSource,
  articleJsonSchema,
  articleSchema,
  type Block,
  codeFrame,
  createDiagnostic,
  type Diagnostic,
  defineRenderer,
  type Metadata,
  modelVersion,
  type Node,
  type Omission,
  type OutputFile,
  type Phrasing,
  plainText,
  type RenderContext,
  type Rendered,
  type Renderer,
  type Severity,
  type SiteSettings,
  selectFor,
  visit,
} from '@trifold/core'
export {
  type ArticleReport,
  type BuildReport,
  type CheckedArticle,
  type CheckReport,
  type CollectionMemory,
  type CollectionReport,
  EngineError,
  type LinkedArticle,
  type LinkTo,
  type PruneReport,
  prune,
  type RenderedArticle,
  type RenderedFile,
  type SearchedFile,
  searchExclusion,
  UsageError,
} from '@trifold/engine'
export { fragmentClass, fragmentStyleSheet } from '@trifold/html'
export { renderers } from '@trifold/renderers'
export { type CheckedFile, type CheckFileOptions, checkGraphFile, checkWebPage } from '@trifold/web-page'
export { type BuildOptions, build, type CheckOptions, check, type RenderOptions, renderOne } from './build.ts'
export { version } from './version.ts'
