import { formatNumber } from './format-number';

/** A size in bytes as it is spoken of: `820 kB`, `12.4 MB`. */
export function formatFileSize(bytes: number): string {
	if (bytes < 1e6) return `${formatNumber(Math.max(1, Math.round(bytes / 1e3)))} kB`;
	return `${formatNumber(bytes / 1e6, 1)} MB`;
}
