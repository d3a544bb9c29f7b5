export type {
  ArticleState,
  ArticleSummary,
  ArticleView,
  CollectionView,
  LocatedFinding,
  SearchResult,
  StudioEvents,
  StudioFile,
} from './protocol.ts'
export { studioFiles } from './studio-files.ts'
