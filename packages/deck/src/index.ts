export type { ProseMode } from './compose/composition.ts'
export { createDeck, type DeckOptions } from './create-deck.ts'
export type { Deck, DeckSection, DeckSlide } from './deck.ts'
export { type DeckBox, deckFor, type MadeDeck, uniqueDiagnostics } from './deck-for.ts'
export type { Misfit } from './finish/check-fit.ts'
export {
  type Box,
  type FixedHeader,
  floor,
  type Geometry,
  type GeometryName,
  geometries,
  gridColumns,
  type Opener,
  type Size,
  sizes,
  spacing,
  type TitlePlace,
} from './geometry.ts'
export { arrange } from './lay-out/arrange.ts'
export type { ArrangeContext, Arrangement } from './lay-out/arrangement.ts'
export { layOut } from './lay-out/lay-out.ts'
export type {
  CodePiece,
  Colour,
  ImagePiece,
  ListPiece,
  MathPiece,
  PairRow,
  PairsPiece,
  Piece,
  PieceKind,
  PlacedCell,
  PlacedItem,
  PlacedRow,
  ShapePiece,
  ShapeRole,
  TablePiece,
  TextPiece,
  TextRole,
  TextStyle,
} from './lay-out/piece.ts'
export type { PlacedSlot } from './lay-out/stack-slots.ts'
export type { MathBox } from './measure/math-box.ts'
export type { Measurer, Run } from './measure/measurer.ts'
export { createRuler, type ImageSize, type Ruler } from './measure/ruler.ts'
export {
  type DeckFile,
  type DeckImage,
  deckFileSchema,
  deckFileVersion,
} from './schema/deck-file.ts'
export { deckJsonSchema } from './schema/deck-json-schema.ts'
export { selectForSlides } from './select-for-slides.ts'
export { longestFoot, shortTitle } from './short-title.ts'
export { shownUrl } from './shown-url.ts'
export type {
  BeatCard,
  BeatsSlot,
  BlocksSlot,
  CodeSlot,
  ComparisonSlot,
  CreditsSlot,
  DeckVersion,
  ImageSlot,
  InlineSlot,
  Item,
  ItemsSlot,
  MathSlot,
  QuestionsSlot,
  Slot,
  SlotKind,
  TableSlot,
  Term,
  TermsSlot,
  WorksSlot,
} from './slot.ts'
export { inlineText, sliceInline } from './split/inline-slice.ts'
export { sentenceEnds } from './split/sentences-of.ts'
export { type ThemeName, themeNames, themes } from './themes/built-in-themes.ts'
export { cssStack } from './themes/font-stack.ts'
export { measurerFor } from './themes/measurer-for.ts'
export { type FontFile, type FontRole, fontRoles, type Theme, type ThemeFont } from './themes/theme.ts'
export { themeJsonSchema } from './themes/theme-schema.ts'
