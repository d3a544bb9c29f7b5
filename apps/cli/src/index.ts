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
  type CollectionReport,
  EngineError,
  type PruneReport,
  prune,
  UsageError,
} from '@trifold/engine'
export { renderers } from '@trifold/renderers'
export { type BuildOptions, build, type CheckOptions, check } from './build.ts'
export { version } from './version.ts'
