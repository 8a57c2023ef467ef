/** What the HTML file is written on. */
export const HTML_PAPER = '#fbf8f1';

/** The look of the HTML file: the map stays while its text goes by; narrow windows and paper set them under one another. */
export const HTML_STYLE = `
:root{color-scheme:light;--ink:#22211e;--muted:#5d5a53;--line:#b8ae9b;--paper:${HTML_PAPER};--link:#1b5e8c}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-block-start:0}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.65 'Vazirmatn Variable',Vazirmatn,'Noto Sans','Noto Sans Arabic',system-ui,sans-serif}
:lang(ar){line-height:1.8}
header,footer{max-inline-size:46rem;margin-inline:auto;padding:3rem 1.25rem}
h1{font-size:2rem;line-height:1.3;margin-block:0 .75rem}
h2{font-size:1.375rem;line-height:1.35;margin-block:.25rem .75rem}
h3,h4,h5{font-size:1.0625rem;line-height:1.4;margin-block:1.25rem .5rem}
header p{color:var(--muted);margin:0}
section{display:grid;grid-template-columns:minmax(20rem,28rem) minmax(0,1fr);min-block-size:100vh;border-block-start:1px solid var(--line)}
figure{grid-column:2;grid-row:1;position:sticky;inset-block-start:0;block-size:100vh;margin:0;display:grid;align-content:center;overflow:hidden}
figure svg{display:block;inline-size:100%;block-size:auto;max-block-size:100vh}
.text{grid-column:1;grid-row:1;align-self:center;padding:3rem 1.5rem;overflow-wrap:anywhere}
.place,.open,.found,aside,table{font-size:.9375rem;color:var(--muted)}
.place{margin:0;font-variant-numeric:tabular-nums}
aside{margin-block-start:1.5rem;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
aside h3{margin-block-start:0}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--line);color:var(--muted)}
:lang(ar) em{font-style:normal;font-weight:600}
.chart{margin-block:1.5rem}
.chart svg{display:block;inline-size:100%;max-inline-size:28rem;block-size:auto}
table{border-collapse:collapse;margin-block:1rem;color:inherit}
caption{text-align:start;font-weight:600}
th,td{text-align:start;font-weight:400;padding-block:.15rem;padding-inline:0 .75rem;border-block-end:1px solid var(--line);font-variant-numeric:tabular-nums}
pre{overflow:auto}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
footer{font-size:.9375rem;border-block-start:3px double var(--line)}
footer li ul{color:var(--muted);font-size:.875rem;padding-inline-start:1rem;list-style:none}
footer li{margin-block-end:.5rem;overflow-wrap:anywhere}
@media(max-width:60rem){section{display:block;min-block-size:0}figure{position:static;block-size:auto}.text{padding:1.25rem}}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{body{background:#fff;font-size:10.5pt}section{display:block;min-block-size:0;border:0;padding-block:.75rem}figure{position:static;block-size:auto;break-inside:avoid;break-after:avoid;border:1px solid var(--line)}figure svg{max-block-size:9cm}h2,h3,caption{break-after:avoid}li{break-inside:avoid}.text{padding:.5rem 0}.open{display:none}header,footer{padding:0;max-inline-size:none}}
`.replaceAll('\n', '');

/** Arrows, N and P, Home and End go from step to step; without a script the page scrolls as all pages do. */
export const HTML_KEYS = `
addEventListener('keydown',function(event){
if(event.altKey||event.ctrlKey||event.metaKey||event.shiftKey)return;
var stops=[].slice.call(document.querySelectorAll('body>header,section,body>footer'));
var isTurned=document.documentElement.dir==='rtl';
var by={ArrowRight:isTurned?-1:1,ArrowLeft:isTurned?1:-1,n:1,p:-1}[event.key.length===1?event.key.toLowerCase():event.key];
var now=0;
stops.forEach(function(stop,index){if(stop.getBoundingClientRect().top<=innerHeight/3)now=index});
var to=event.key==='Home'?0:event.key==='End'?stops.length-1:by?Math.max(0,Math.min(stops.length-1,now+by)):-1;
if(to<0)return;
event.preventDefault();
stops[to].scrollIntoView();
});
`.trim();
