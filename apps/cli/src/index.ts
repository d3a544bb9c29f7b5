export { type Compiled, locate } from '@trifold/compile'
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
  type Cause,
  type CheckedArticle,
  type CheckReport,
  type CollectionMemory,
  type CollectionReport,
  EngineError,
  type FixedFile,
  type FixReport,
  type LinkedArticle,
  type LinkTo,
  type PruneReport,
  type Reason,
  type RenderedArticle,
  type RenderedFile,
  type SearchedFile,
  searchExclusion,
  UsageError,
} from '@trifold/engine'
export { fragmentClass, fragmentStyleSheet } from '@trifold/html'
export { renderers } from '@trifold/renderers'
export { type CheckedFile, type CheckFileOptions, checkGraphFile, checkWebPage } from '@trifold/web-page'
/** Describes the options of a format; schemas of another copy of zod have types that do not fit. */
export { z } from 'zod'
export {
  type BuildOptions,
  build,
  type CheckOptions,
  check,
  type FixOptions,
  fix,
  type RenderOptions,
  renderOne,
} from './build.ts'
export { type CompileOptions, compile } from './compile.ts'
export { type PruneOptions, prune } from './prune.ts'
export { version } from './version.ts'
