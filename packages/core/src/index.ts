export { type Article, articleJsonSchema, articleSchema, modelVersion } from './article/article.ts'
export { type Audience, isFor, selectFor } from './article/audience.ts'
export { isCalendarDate } from './article/calendar-date.ts'
export { isBefore } from './article/date-order.ts'
export { type BlockBase, type InlineBase, idSchema } from './article/fields.ts'
export {
  type Agent,
  agentSchema,
  agentTypes,
  type Metadata,
  metadataSchema,
  pictureSchema,
  type SlideSettings,
  type SourceWork,
  slideSchemes,
  slideSettingsSchema,
  slideSizes,
  sourceRelations,
  sourceWorkSchema,
  translationSchema,
} from './article/metadata.ts'
export { plainText } from './article/plain-text.ts'
export { type Position, positionSchema } from './article/position.ts'
export { titleParagraph } from './article/title-paragraph.ts'
export {
  type Block,
  blockSchema,
  type Node,
  type Part,
  type Phrasing,
  type ProseBlock,
  phrasingSchema,
  type SemanticBlock,
} from './article/tree.ts'
export { nested, rootsOf, visit } from './article/visit.ts'
export {
  type Beat,
  type Callout,
  type CalloutKind,
  type Column,
  type Comparison,
  type ComparisonRow,
  type ComparisonSubject,
  calloutKinds,
  type Except,
  type Faq,
  type KeyPoint,
  type KeyPoints,
  type Notes,
  type Only,
  type Question,
  type Reveal,
  type Section,
  type Slide,
  type SlideLayout,
  type Step,
  type Steps,
  type Story,
  type Summary,
  slideLayouts,
  type TermDefinition,
} from './blocks/schemas.ts'
export { decodePercent } from './decode-percent.ts'
export { closest, soleClosest } from './diagnostics/closest.ts'
export { codeFrame } from './diagnostics/code-frame.ts'
export { type DiagnosticCode, diagnosticCodes } from './diagnostics/codes.ts'
export {
  compareDiagnostics,
  createDiagnostic,
  type Diagnostic,
  diagnosticSchema,
  type Finding,
  type Fix,
  hasErrors,
  type Severity,
  severities,
} from './diagnostics/diagnostic.ts'
export { describeIssue } from './json/describe-issue.ts'
export { escapeCharacter, escapeForScript } from './json/escape-for-script.ts'
export { type JsonPlace, placeAt } from './json/json-place.ts'
export type { JsonProblem } from './json/json-problem.ts'
export { type JsonSchema, jsonSchemaOf } from './json/json-schema.ts'
export { type IssuePlace, type LocatedIssue, locateIssue } from './json/locate-issue.ts'
export type { JsonLocator } from './json/locate-json.ts'
export { type LocatedJson, parseJson } from './json/parse-json.ts'
export { type ScannedJson, scanJson } from './json/scan-json.ts'
export { limits } from './limits.ts'
export type {
  Align,
  Blockquote,
  Code,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from './prose/flow.ts'
export { isComment } from './prose/is-comment.ts'
export type { DisplayMath, InlineMath } from './prose/math.ts'
export type {
  Break,
  Delete,
  Emphasis,
  FootnoteReference,
  Image,
  InlineCode,
  InlineHtml,
  Link,
  Strong,
  Text,
} from './prose/phrasing.ts'
export { imageSchema } from './prose/phrasing.ts'
export { type ProseMode, proseModes } from './prose/prose-mode.ts'
export { addressOf, isSameLanguage } from './renderer/address.ts'
export { type ArticleLink, articleHref } from './renderer/article-link.ts'
export { type Asset, type AssetProblem, type AssetSource, isRemote } from './renderer/asset.ts'
export type { Browser, BrowserProblem, Shots } from './renderer/browser.ts'
export {
  type BlockHandlers,
  type Handlers,
  handle,
  type PartHandlers,
  type PhrasingHandlers,
} from './renderer/handlers.ts'
export type { LocalFile, LocalFileProblem } from './renderer/local-file.ts'
export type { Neighbour, Neighbours } from './renderer/neighbours.ts'
export { type Omission, omissionOf } from './renderer/omission.ts'
export { type Remember, remember } from './renderer/remember.ts'
export {
  defineRenderer,
  type OutputFile,
  type RenderContext,
  type Rendered,
  type Renderer,
  type RendererGroup,
  rendererGroups,
  type SiteSettings,
} from './renderer/renderer.ts'
export type { AppearanceStatus, SearchAppearance } from './renderer/search-appearance.ts'
export type { SettingPlace } from './renderer/setting-place.ts'
export { type Version, type VersionContext, versionHref, versionsOf } from './renderer/versions.ts'
