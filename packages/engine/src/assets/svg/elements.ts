const names = `a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform circle clipPath color-profile cursor
defs desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter flowDiv flowLine flowPara flowRegion flowRegionExclude flowRoot
flowSpan flowTref font font-face font-face-format font-face-name font-face-src font-face-uri g glyph glyphRef hatch hatchpath hkern
image line linearGradient marker mask mesh meshgradient meshpatch meshrow metadata missing-glyph mpath path pattern polygon polyline
radialGradient rect set solidColor solidcolor stop style svg switch symbol tbreak text textPath title tref tspan unknown use view vkern`

/** The elements of SVG that draw, name, style or move something: none of them runs a script or holds another document. */
export const drawing: ReadonlySet<string> = new Set(names.split(/\s+/))

/** Elements that change attributes of others while a picture is looked at. */
export const animating: ReadonlySet<string> = new Set(
  'animate animateColor animateMotion animateTransform set discard'.split(' '),
)

/** What programs keep of their own in a picture is left to them, unless it is a language that browsers run. */
export const foreign: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2001/xml-events',
  'http://www.w3.org/1999/XSL/Transform',
])

export const svgNamespace = 'http://www.w3.org/2000/svg'
