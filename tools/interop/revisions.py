"""Has LibreOffice open and save Word files, accept and reject every change in them and fill a blank, and compares the words.

    /usr/bin/python3 revisions.py FILE.docx…

Runs with Debian's own Python, which knows LibreOffice (package python3-uno). Prints what differs; exits 1 if anything does, if no
file has a change, or if accepting can't be told from rejecting.
"""

import re
import subprocess
import sys
import tempfile
import time
import unicodedata
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def words(file):
    """The letters of a file that stand, that are inserted, and that are deleted, in order."""
    with zipfile.ZipFile(file) as parts:
        body = ElementTree.fromstring(parts.read("word/document.xml"))
    kept, added, removed = [], [], []

    def walk(element, inserted, gone):
        if element.tag in (W + "t", W + "delText"):
            text = element.text or ""
            if element.tag == W + "delText" or gone:
                removed.append(text)
            elif inserted:
                added.append(text)
            kept.append((text, inserted, element.tag == W + "delText" or gone))
        for child in element:
            walk(child, inserted or element.tag in (W + "ins", W + "moveTo"), gone or element.tag == W + "moveFrom")

    walk(body, False, False)
    accepted = letters(text for text, _, gone in kept if not gone)
    rejected = letters(text for text, new, _ in kept if not new)
    return {"accepted": accepted, "rejected": rejected, "added": letters(added), "removed": letters(removed)}


def letters(texts):
    return re.sub(r"[^\w☐☑]|_", "", unicodedata.normalize("NFC", "".join(texts)))


def value(name, content):
    property_value = PropertyValue()
    property_value.Name = name
    property_value.Value = content
    return property_value


def connected(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:socket,host=localhost,port={port};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    sys.exit("revisions: LibreOffice does not answer")


def rewritten(file, target, name, change):
    """A copy of a Word file with one part changed."""
    with zipfile.ZipFile(file) as parts, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for each in parts.namelist():
            part = parts.read(each)
            copy.writestr(each, change(part) if each == name else part)
    return target


def without_comments(file, target):
    """A copy without comments: LibreOffice 7.4 breaks down over any comment that it is to show without a display."""
    comment = re.compile(rb"<w:comment(RangeStart|RangeEnd|Reference)[^>]*/>")
    return rewritten(file, target, "word/document.xml", lambda part: comment.sub(b"", part))


def saved(context, file, command, target):
    """A file opened, changed by a command of LibreOffice's, and saved."""
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(file.resolve().as_uri(), "_blank", 0, (value("Hidden", True),))
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + command, "", 0, ())
    document.storeToURL(target.as_uri(), (value("FilterName", "MS Word 2007 XML"),))
    document.close(True)
    return words(target)


def first_difference(one, other):
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"…{one[max(0, at - 30):at + 30]}… is …{other[max(0, at - 30):at + 30]}…"


def compared(file, what, ours, theirs):
    """What differs between the words that a file has and those that LibreOffice makes of them."""
    return [f"{file.name}, {what}, {part}: {first_difference(text, theirs[part])}"
            for part, text in ours.items() if theirs[part] != text]


def converted(files, folder):
    """The files as LibreOffice opens and saves them."""
    for i in range(0, len(files), 150):  # it passes over what stands beyond some 250 words of a command
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx",
                        "--outdir", f"{folder}/saved", *map(str, files[i:i + 150])], check=True, stdout=subprocess.DEVNULL)
    return [Path(folder) / "saved" / file.name for file in files]


def opened_and_saved(files, folder):
    return [fault for file, copy in zip(files, converted(files, folder))
            for fault in compared(file, "saved", words(file), words(copy))]


def filled(files, folder):
    """One value in the data that blanks are bound to fills each place where the blank stands."""
    for file in files:
        with zipfile.ZipFile(file) as parts:
            tags = re.findall(rb'<w:tag w:val="([^"]+)"/>', parts.read("word/document.xml"))
        key = next((tag for tag in tags if tags.count(tag) > 1), None)
        if key:
            empty = b'<blank key="' + key + b'"/>'
            copy = rewritten(file, Path(folder) / "filled.docx", "customXml/item1.xml",
                             lambda part: part.replace(empty, empty[:-2] + b">Board of Review</blank>"))
            found = words(converted([copy], folder)[0])["accepted"].count("BoardofReview")
            return [] if found == tags.count(key) else [f"{file.name}: {key.decode()} is filled in {found} places"]
    return ["no blank stands in two places"]


def accepted_and_rejected(files, folder):
    port = 20000 + hash(folder) % 20000
    office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
                               f"--accept=socket,host=localhost,port={port};urp;"])
    faults = []
    target = Path(folder) / "changed.docx"
    try:
        context = connected(port)
        for file in files:
            ours = words(file)
            bare = without_comments(file, Path(folder) / "bare.docx")
            for command, part in (("AcceptAllTrackedChanges", "accepted"), ("RejectAllTrackedChanges", "rejected")):
                theirs = saved(context, bare, command, target)
                faults += compared(file, command, {part: ours[part], "added": "", "removed": ""}, theirs)
                other = "rejected" if part == "accepted" else "accepted"
                if ours["added"] and not compared(file, command, {other: ours[other]}, theirs):
                    faults.append(f"{file.name}, {command}: the other command would do the same")
    finally:
        office.terminate()
        office.wait()
    return faults


def main(files):
    changed = [file for file in files if words(file)["added"] or words(file)["removed"]]
    with tempfile.TemporaryDirectory() as folder:
        faults = opened_and_saved(files, folder) + accepted_and_rejected(changed, folder) + filled(files, folder)
    for fault in faults:
        print(fault)
    print(f"{len(files)} Word files, {len(changed)} with changes, {len(faults)} faults")
    return 1 if faults or not changed else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
