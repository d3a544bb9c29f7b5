import { packed, type SourcePart, type SourceParts, spaces } from './source-parts.ts'

export const type = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${kind}+xml`

export interface Shape {
  readonly ph: string
  /** x, y, width, height in points; without them the master says it. */
  readonly box?: readonly [number, number, number, number]
  readonly style?: string
}

const shape = ({ ph, box, style = '' }: Shape, index: number): string => {
  const [x = 0, y = 0, width = 0, height = 0] = (box ?? []).map((points) => points * 12_700)
  const place =
    box === undefined
      ? ''
      : `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="Espace ${index}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="fr-FR"/><a:t>Modifiez le texte</a:t></a:r></a:p></p:txBody></p:sp>`
}

export const tree = (shapes: readonly Shape[], more = ''): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes.map(shape).join('')}${more}</p:spTree>`

export interface Layout {
  readonly name: string
  readonly kind?: string
  readonly shapes: readonly Shape[]
  readonly more?: string
  readonly relations?: NonNullable<SourcePart['relations']>
}

export const layoutPart = ({ name, kind, shapes, more, relations }: Layout): SourcePart => ({
  type: type('slideLayout'),
  content: `<p:sldLayout ${spaces}${kind === undefined ? '' : ` type="${kind}"`}><p:cSld name="${name}">${tree(shapes, more)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  relations: { rId1: ['slideMaster', '../slideMasters/slideMaster4.xml'], ...relations },
})

export const level = (size: number, margin: number): string =>
  `marL="${margin}" indent="-228600"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef><a:spcAft><a:spcPts val="600"/></a:spcAft><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>`

const masterPart = (layouts: readonly string[]): SourcePart => ({
  type: type('slideMaster'),
  content: `<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(
    [
      { ph: 'type="title"', box: [40, 30, 640, 60] },
      { ph: 'type="body" idx="1"', box: [40, 110, 640, 260] },
      { ph: 'type="sldNum" sz="quarter" idx="4"', box: [600, 380, 80, 20] },
    ],
  )}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${layouts.map((_, index) => `<p:sldLayoutId id="${2_147_483_700 + index}" r:id="l${index}"/>`).join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="3200" cap="all" spc="100"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr ${level(2000, 228_600)}</a:lvl1pPr><a:lvl2pPr ${level(1800, 457_200)}</a:lvl2pPr></p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
  relations: Object.fromEntries([
    ['t', ['theme', '../theme/theme1.xml'] as const],
    ...layouts.map(
      (name, index) => [`l${index}`, ['slideLayout', `../slideLayouts/${name}`] as const] as const,
    ),
  ]),
})

const colours = Object.entries({
  dk1: '222222',
  lt1: 'FFFFFF',
  dk2: '334455',
  lt2: 'EEEEEE',
  accent1: '006D77',
  accent2: 'E29578',
  accent3: '83C5BE',
  accent4: 'FFDDD2',
  accent5: '9D4EDD',
  accent6: 'F4A261',
  hlink: '006D77',
  folHlink: '9D4EDD',
})

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const stroke = `<a:ln w="9525">${fill}</a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

export const theme: SourcePart = {
  type: 'application/vnd.openxmlformats-officedocument.theme+xml',
  content: `<a:theme ${spaces} name="Société"><a:themeElements><a:clrScheme name="Société">${colours.map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="Société"><a:majorFont><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Société Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="x"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${stroke.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
}

const link =
  '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Accueil"><a:hlinkClick r:id="s" action="ppaction://hlinksldjump"/></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="4900000"/><a:ext cx="200000" cy="200000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>'

const layouts: Readonly<Record<string, Layout>> = {
  // Content first, and without a type; the indexes are as a designer’s program counts them.
  'slideLayout7.xml': {
    name: 'Titre et contenu',
    shapes: [{ ph: 'type="title"' }, { ph: 'idx="42"', box: [40, 110, 640, 260] }],
  },
  'slideLayout8.xml': { name: 'Vide', kind: 'blank', shapes: [] },
  'slideLayout31.xml': {
    name: 'Diapositive de titre',
    kind: 'title',
    shapes: [
      { ph: 'type="ctrTitle"', box: [60, 120, 600, 80] },
      { ph: 'type="subTitle" idx="17"', box: [60, 210, 600, 40] },
    ],
    more: link,
    relations: { s: ['slide', '../slides/exemple.xml'], web: ['hyperlink', '!file:///C:/secret.txt'] },
  },
  'slideLayout40.xml': {
    name: 'Texte vertical',
    kind: 'vertTx',
    shapes: [{ ph: 'type="title"' }, { ph: 'type="body" orient="vert" idx="1"' }],
  },
}

const slide: SourcePart = {
  type: type('slide'),
  content: `<p:sld ${spaces}><p:cSld>${tree([{ ph: 'type="title"' }])}</p:cSld></p:sld>`,
  relations: {
    l: ['slideLayout', '../slideLayouts/slideLayout31.xml'],
    n: ['notesSlide', '../notesSlides/n.xml'],
    c: ['comments', '../comments/c.xml'],
    x: ['image', '../media/exemple.png'],
  },
}

const sample = (kind: string): SourcePart => ({ type: type(kind), content: `<p:x ${spaces}>Exemple</p:x>` })

const parts = (main: string): SourceParts => ({
  'ppt/presentation.xml': {
    type: main,
    content: `<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483660" r:id="m"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="300" r:id="s"/></p:sldIdLst><p:sldSz cx="9144000" cy="5143500"/><p:notesSz cx="6858000" cy="9144000"/><p:custShowLst><p:custShow name="Courte" id="0"><p:sldLst><p:sld r:id="s"/></p:sldLst></p:custShow></p:custShowLst><p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Exemples" id="{6D6B3A3D-0E0E-4B5C-8B5B-2D6B8A5A8B11}"><p14:sldIdLst><p14:sldId id="300"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>`,
    relations: {
      m: ['slideMaster', 'slideMasters/slideMaster4.xml'],
      s: ['slide', 'slides/exemple.xml'],
      v: ['vbaProject', 'vbaProject.bin'],
      p: ['presProps', 'presProps.xml'],
    },
  },
  'ppt/slideMasters/slideMaster4.xml': masterPart(Object.keys(layouts)),
  ...Object.fromEntries(
    Object.entries(layouts).map(([name, layout]) => [`ppt/slideLayouts/${name}`, layoutPart(layout)]),
  ),
  'ppt/theme/theme1.xml': theme,
  'ppt/slides/exemple.xml': slide,
  'ppt/notesSlides/n.xml': sample('notesSlide'),
  'ppt/comments/c.xml': sample('comments'),
  'ppt/presProps.xml': sample('presProps'),
  'ppt/media/exemple.png': { type: 'image/png', content: 'Exemple' },
  'ppt/vbaProject.bin': { type: 'application/vnd.ms-office.vbaProject', content: 'Exemple' },
  'customXml/item1.xml': { type: 'application/xml', content: '<x>Exemple</x>' },
})

/**
 * A template in another language, with macros, content before the title slide and without a type, odd indexes, no layouts
 * for sections, columns or a title alone, capitals in titles, an unknown face, and a sample slide with notes, comments, a
 * picture, a custom show and a section.
 */
export const oddTemplate = (
  main = 'application/vnd.ms-powerpoint.template.macroEnabled.main+xml',
): Uint8Array => packed(parts(main), 'ppt/presentation.xml')
