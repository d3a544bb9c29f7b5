import { createCodeTracker } from '../fences/scan-fences.ts'

/** What opens and closes a listing: Jekyll's tag and Hugo's shortcode. */
const opening =
  /^([ \t>]*)\{(?:%-?|\{[<%])[ \t]*highlight[ \t]+"?([\w+#.-]+)"?(?:[ \t][^\n]*)?[%>]\}\}?[ \t]*$/
const closing = /^([ \t>]*)\{(?:%-?|\{[<%])[ \t]*(?:end|\/[ \t]*)highlight[ \t]*-?[%>]\}\}?[ \t]*$/

/** Long enough that no listing holds it, short enough for both lines. */
const fence = '~'.repeat(8)

/**
 * Makes fenced code of `{% highlight ruby %}` … `{% endhighlight %}` and `{{< highlight go >}}` … `{{< /highlight >}}`,
 * each on lines of their own. Lengths are kept, so that positions stay true.
 */
export const readHighlight = (text: string): string => {
  if (!text.includes('highlight') || !/\{[%{]/.test(text)) return text
  const lines = text.split('\n')
  const code = createCodeTracker()
  let open: { index: number; margin: string; language: string } | undefined
  for (const [index, line] of lines.entries()) {
    if (open === undefined && code.isCode(line)) continue
    const [, margin = '', language = ''] = opening.exec(line) ?? []
    if (language !== '') open = { index, margin, language }
    else if (open !== undefined && closing.test(line)) {
      const inside = lines.slice(open.index + 1, index)
      if (!inside.some((line) => line.includes(fence))) {
        lines[open.index] = `${open.margin}${fence}${open.language}`.padEnd(lines[open.index]?.length ?? 0)
        lines[index] = `${/^[ \t>]*/.exec(line)?.[0] ?? ''}${fence}`.padEnd(line.length)
      }
      open = undefined
    }
  }
  return lines.join('\n')
}
