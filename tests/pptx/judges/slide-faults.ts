import type { OpenPackage } from '../package/open-package.ts'
import { mainPart, slideParts } from '../package/slide-parts.ts'
import { isInside, overlapOf, slideBox } from '../shapes/boxes.ts'
import { readSlide } from '../shapes/read-slide.ts'
import type { Shape } from '../shapes/shape.ts'
import type { Fault } from './fault.ts'

/** What is wrong with the shapes of a file's slides, as they are written. */
export const slideFaults = (file: OpenPackage): Fault[] => [
  ...(slideParts(file).length > 0 ? [] : [{ rule: 'one-title', what: `${mainPart(file)} shows no slides` }]),
  ...slideParts(file).flatMap((part) => {
    const slide = { file, part, shapes: readSlide(file, part) }
    return judges.flatMap((judge) =>
      judge(slide).map(({ rule, what }) => ({ rule, what: `${part}: ${what}` })),
    )
  }),
]

interface Slide {
  readonly file: OpenPackage
  readonly part: string
  readonly shapes: readonly Shape[]
}

type Judge = (slide: Slide) => readonly Fault[]

const uniqueIds: Judge = ({ file, part }) => {
  const ids = [...file.xml(part).getElementsByTagName('p:cNvPr')].map((node) => node.getAttribute('id') ?? '')
  return ids
    .filter((id, index) => !(Number(id) > 0) || ids.indexOf(id) !== index)
    .map((id) => ({ rule: 'shape-ids-unique', what: `id ${id}` }))
}

const oneTitle: Judge = ({ shapes }) => {
  const titles = shapes.filter(({ placeholder }) => /^(ctrT|t)itle$/.test(placeholder?.type ?? ''))
  const filled = titles.filter(({ texts }) => texts.length > 0)
  return titles.length === 1 && filled.length === 1
    ? []
    : [{ rule: 'one-title', what: `${titles.length} titles, ${filled.length} of them with text` }]
}

const describedPictures: Judge = ({ shapes }) =>
  shapes.flatMap(({ kind, description = '', decorative, name }) => {
    if (kind !== 'picture' && kind !== 'frame') return []
    const isEmpty = description.trim() === ''
    if (!isEmpty && !isPath(description.trim())) return []
    if (isEmpty && decorative) return []
    return [{ rule: 'picture-described', what: `${name} is described as “${description}”` }]
  })

const isPath = (text: string): boolean =>
  /^\S+\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|emf)$/i.test(text) ||
  /^(\.{0,2}\/|data:|[a-z]:\\)\S*$/i.test(text)

const insideSlide: Judge = ({ file, shapes }) => {
  const slide = slideBox(file)
  return shapes
    .filter(({ box }) => overlapOf(box, slide) > 0 && !isInside(box, slide))
    .map(({ name }) => ({ rule: 'box-inside-slide', what: name }))
}

const wholeSizes: Judge = ({ file, part }) =>
  ['a:rPr', 'a:defRPr', 'a:endParaRPr']
    .flatMap((name) => [...file.xml(part).getElementsByTagName(name)])
    .map((node) => Number(node.getAttribute('sz') ?? 100))
    .filter((size) => size % 100 !== 0)
    .map((size) => ({ rule: 'sizes-whole', what: `${size / 100} points` }))

const unscaledText: Judge = ({ file, part }) =>
  [...file.xml(part).getElementsByTagName('a:normAutofit')]
    .filter((node) => node.hasAttribute('fontScale') || node.hasAttribute('lnSpcReduction'))
    .map(() => ({ rule: 'sizes-whole', what: 'text is scaled to fit' }))

const judges: readonly Judge[] = [
  uniqueIds,
  oneTitle,
  describedPictures,
  insideSlide,
  wholeSizes,
  unscaledText,
]
