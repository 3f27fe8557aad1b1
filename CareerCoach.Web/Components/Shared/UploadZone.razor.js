// A file that was chosen or dropped before the page listened (a slow line, a busy server) is taken as soon as it does.
export function attach(zone) {
    const input = zone.querySelector('input[type=file]');
    if (input.files.length > 0 && input._blazorFilesById === undefined) {
        input.dispatchEvent(new Event('change', { bubbles: true }));
    }

    return { dispose() { } };
}
