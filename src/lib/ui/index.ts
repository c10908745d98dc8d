// What many pages are made of. A part that one page alone uses is imported from its own file, so that no other fetches it.
export { default as Boundary } from './Boundary.svelte';
export { default as DataTable } from './DataTable.svelte';
export { default as Disclosure } from './Disclosure.svelte';
export { default as DownloadMenu } from './DownloadMenu.svelte';
export { default as Notice } from './Notice.svelte';
export { saveFile } from './save-file';
export { default as Select, type Choice } from './Select.svelte';
export { statusLook, type StandingMark, type Status, type StatusTone } from './status';
export { default as StatusMark } from './StatusMark.svelte';
export { default as StatusShape } from './StatusShape.svelte';
