/** The empty HTML page that a page's script fills, with the token for changes in its head. */
export interface PageHead {
  readonly title: string;
  /** Name of the bundle in the assets: `sheet` loads /assets/sheet.js and /assets/sheet.css. */
  readonly bundle: string;
  readonly token: string;
}

export function pageHtml({ title, bundle, token }: PageHead): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="workspace-token" content="${escapeHtml(token)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/${bundle}.css">
<script type="module" src="/assets/${bundle}.js"></script>
</head>
<body><div id="page"></div><noscript>These pages need JavaScript.</noscript></body>
</html>
`;
}

/** A page for an address at which there is nothing: what is wrong, and the way home. */
export function missingHtml(text: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nothing here - Local Workspace</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/start.css">
</head>
<body><main class="main"><h1>Nothing here</h1><p class="lede">${escapeHtml(text)}</p>
<p class="home"><a class="strong-button" href="/">To the start page</a></p></main></body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
