/** Scripts whose letters are kerned with each other; accented ones are kerned as their base letters are. */
const kerned = ['basic', 'latin', 'greek', 'cyrillic', 'hebrew']

/**
 * What two neighbours take beyond their advances, in the face's units, as `f:’37,”12;…`: only where it is more than
 * nothing, since a host that does not kern must not get lines that are too long.
 */
export const kerningOf = (parts) =>
  kerned
    .flatMap((script) => {
      const part = parts.find((candidate) => candidate.script === script)
      return part === undefined ? [] : pairsOf(part, script === 'latin' ? withBasic(parts) : part.characters)
    })
    .join(';')

const withBasic = (parts) =>
  parts.filter(({ script }) => script === 'basic').flatMap(({ characters }) => characters)

const pairsOf = ({ font, characters }, others) => {
  const alone = new Map([...characters, ...others].map((code) => [code, widthOf(font, code)]))
  const letters = [...alone.keys()].filter((code) => alone.get(code) > 0)
  return letters.flatMap((left) => {
    const gains = letters
      .map((right) => [right, Math.ceil(widthOf(font, left, right) - alone.get(left) - alone.get(right))])
      .filter(([, gain]) => gain > 0)
    return gains.length === 0
      ? []
      : [`${left.toString(16)}:${gains.map(([right, gain]) => `${right.toString(16)}=${gain}`)}`]
  })
}

const widthOf = (font, ...codes) => font.layout(String.fromCodePoint(...codes)).advanceWidth
