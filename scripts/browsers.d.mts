export type BrowserName = 'chromium' | 'firefox';
export declare const BROWSER_NAMES: BrowserName[];
export declare function findBrowser(name: BrowserName): string | null;
export declare function requireBrowser(name: BrowserName): string;
export declare function installHint(name: BrowserName): string;
export declare function debianPackage(name: BrowserName): string;
export declare function hasDisplay(): boolean;
export declare function onPath(command: string): string | null;
