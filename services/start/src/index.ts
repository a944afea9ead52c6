export { type Platform, startPlatform } from './startPlatform.js';
export { StartError } from './settings.js';
