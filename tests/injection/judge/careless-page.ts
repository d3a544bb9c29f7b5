/** A page that prints a text as it stands, in the places where pages print what authors write. */
export const carelessPage = (text: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A</title></head><body>
<p>${text}</p><h1 title="${text}">A</h1><p><a href="${text}">a</a> <img src="${text}" alt='${text}'></p>
<script>const said = "${text}"</script><p class=${text}>b</p></body></html>`
