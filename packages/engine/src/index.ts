export { EngineError, UsageError } from './errors.ts'
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
