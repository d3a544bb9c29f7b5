import type { LocalFile } from '@trifold/core'
import { localTemplate } from './local-template.ts'
import { type Layout, layoutPart, level, type Shape, theme, tree, type } from './odd-template.ts'
import { packed, type SourcePart, type SourceParts, spaces } from './source-parts.ts'

type Box = NonNullable<Shape['box']>

/** What is odd of a template; all else is as usual. */
interface Oddity {
  /** In points. */
  readonly size?: readonly [width: number, height: number]
  readonly title?: Box
  readonly body?: Box
  /** Attributes of `a:bodyPr` of the master’s text. */
  readonly set?: string
  /** Size of text, in hundredths of a point. */
  readonly text?: number
  readonly dark?: true
  readonly layouts?: readonly Layout[]
  /** Changes the XML of layouts. */
  readonly change?: (xml: string) => string
}

/** The layouts that hardly any template lacks. */
export const usual: readonly Layout[] = [
  {
    name: 'Opening',
    kind: 'title',
    shapes: [{ ph: 'type="ctrTitle"' }, { ph: 'type="subTitle" idx="1"' }],
  },
  { name: 'Content', kind: 'obj', shapes: [{ ph: 'type="title"' }, { ph: 'idx="1"' }] },
]

const bare: Layout = { name: 'Only', shapes: [{ ph: 'type="title"' }, { ph: 'type="body" idx="1"' }] }

const oddities: Readonly<Record<string, Oddity>> = {
  portrait: { size: [540, 780], title: [40, 40, 460, 80], body: [40, 140, 460, 580] },
  'A4 paper': { size: [780, 540], title: [40, 30, 700, 70], body: [40, 115, 700, 380] },
  dark: { dark: true },
  'title at the foot': { title: [40, 330, 640, 50], body: [40, 20, 640, 290] },
  'title at the side': { title: [20, 40, 200, 320], body: [240, 40, 450, 320] },
  'one layout': { layouts: [bare] },
  'text in two columns, from the foot': { set: 'numCol="2" anchor="b"' },
  'text in the middle, which does not wrap': { set: 'wrap="none" anchor="ctr"' },
  'small text': { text: 1200 },
  'large text': { text: 4000 },
  'Chinese names': {
    layouts: usual.map((layout, index) => ({ ...layout, name: ['标题幻灯片', '标题和内容'][index] ?? '' })),
  },
  'colours of its own on each layout': {
    change: (xml) =>
      xml.replace(
        '<a:masterClrMapping/>',
        '<a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
      ),
  },
}

/** Templates as a company may make them, each odd in one way. */
export const freshTemplates = (): LocalFile[] =>
  Object.entries(oddities).map(([name, oddity]) => localTemplate(`${name}.pptx`, fresh(oddity)))

/** A template as usual but for what is odd of it. */
export const fresh = (oddity: Oddity): Uint8Array => {
  const [width, height] = oddity.size ?? [720, 405]
  const { layouts = usual, change = (xml: string) => xml } = oddity
  const parts: SourceParts = {
    'ppt/presentation.xml': {
      type: type('presentation.main'),
      content: `<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="m"/></p:sldMasterIdLst><p:sldSz cx="${width * 12_700}" cy="${height * 12_700}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
      relations: { m: ['slideMaster', 'slideMasters/slideMaster4.xml'] },
    },
    'ppt/slideMasters/slideMaster4.xml': master(oddity, layouts.length),
    'ppt/theme/theme1.xml': { ...theme, content: theme.content.replace('Société Sans', 'Arial') },
    ...Object.fromEntries(
      layouts.map((layout, index) => {
        const part = layoutPart(layout)
        return [`ppt/slideLayouts/slideLayout${index}.xml`, { ...part, content: change(part.content) }]
      }),
    ),
  }
  return packed(parts, 'ppt/presentation.xml')
}

const master = ({ title, body, set = '', text = 2000, dark }: Oddity, layouts: number): SourcePart => {
  const [ground, ink] = dark === true ? ['dk', 'lt'] : ['lt', 'dk']
  const shapes = tree([
    { ph: 'type="title"', box: title ?? [40, 30, 640, 60] },
    { ph: 'type="body" idx="1"', box: body ?? [40, 110, 640, 260] },
  ]).replace(/(type="body"[\s\S]*?)<a:bodyPr\/>/, `$1<a:bodyPr ${set}/>`)
  const ids = Array.from({ length: layouts }, (_, index) => index)
  return {
    type: type('slideMaster'),
    content: `<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${shapes}</p:cSld><p:clrMap bg1="${ground}1" tx1="${ink}1" bg2="${ground}2" tx2="${ink}2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids.map((id) => `<p:sldLayoutId id="${2_147_483_700 + id}" r:id="l${id}"/>`).join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="2800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr ${level(text, 228_600)}</a:lvl1pPr><a:lvl2pPr ${level(text, 457_200)}</a:lvl2pPr></p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
    relations: {
      t: ['theme', '../theme/theme1.xml'],
      ...Object.fromEntries(
        ids.map((id) => [`l${id}`, ['slideLayout', `../slideLayouts/slideLayout${id}.xml`] as const]),
      ),
    },
  }
}
