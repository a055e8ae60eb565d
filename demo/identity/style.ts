/** The style of the pages, light and dark. It stands in the page, so that nothing has to be loaded. */
export const STYLE = `
:root{color-scheme:light dark;--achtergrond:#f3f4f6;--vlak:#fff;--tekst:#1b1f24;--zacht:#4a5260;--lijn:#767d89;--knop:#1f4e79;--knop-tekst:#fff;--focus:#7a3e00;--mis:#9c1c12}
@media (prefers-color-scheme:dark){:root{--achtergrond:#14171b;--vlak:#1e2329;--tekst:#f0f2f5;--zacht:#c0c7d1;--lijn:#8b94a1;--knop:#9cc9f5;--knop-tekst:#10151b;--focus:#ffc46b;--mis:#ffa39a}}
*{box-sizing:border-box}
body{margin:0;background:var(--achtergrond);color:var(--tekst);font:1.0625rem/1.5 system-ui,sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{margin:0 0 .5rem;line-height:1.2}
p{max-width:42rem}
a{color:var(--knop)}
.twee{display:grid;gap:1.5rem;margin-top:1.5rem}
@media (min-width:56rem){.twee{grid-template-columns:20rem 1fr;align-items:start}.inlog{position:sticky;top:1rem}}
.inlog{padding:1rem 1.25rem 1.25rem;border:1px solid var(--lijn);border-radius:.375rem;background:var(--vlak)}
label{display:block;font-weight:600}
select,input{width:100%;min-height:2.75rem;margin-bottom:1rem;padding:.375rem .5rem;border:2px solid var(--lijn);border-radius:.25rem;background:var(--vlak);color:var(--tekst);font:inherit}
button{min-height:2.75rem;padding:.5rem 1.25rem;border:2px solid var(--knop);border-radius:.25rem;background:var(--knop);color:var(--knop-tekst);font:inherit;font-weight:600;cursor:pointer}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.hint{margin:0 0 .25rem;color:var(--zacht);font-size:.9375rem}
.fout{padding:.5rem .75rem;border-left:.375rem solid var(--mis);font-weight:600}
h2{margin:0 0 .25rem;font-size:1.375rem}
h3{margin:1.25rem 0 0;font-size:1.0625rem}
h3+p{margin:0 0 .25rem;color:var(--zacht)}
ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:.5rem 0 0;padding:0;list-style:none}
.wie{display:inline-block;min-height:2.75rem;padding:.5rem .75rem;border:2px solid var(--lijn);border-radius:.25rem;background:var(--vlak)}
.wie[aria-current]{border-color:var(--knop);background:var(--knop);color:var(--knop-tekst);font-weight:600}
`;
