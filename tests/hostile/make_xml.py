"""XML documents that are too large to be kept: each function makes one, the same every time."""

HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<ecosystem xmlns="urn:libinnov:0" revision="1" '
        'labels="https://example.org/" xml:lang="lv">\n')
END = "</ecosystem>\n"
STATUS = "<kind>other</kind><status>active</status>"
MEGABYTE = 1 << 20


def institution(name="x", label="a", attributes=""):
    return (f'<institution id="{label}"{attributes}><name xml:lang="lv">{name}</name>{STATUS}'
            "</institution>\n")


def document(*parts):
    return "".join([HEAD, *parts, END])


def attributes_200000():
    return document(institution(attributes="".join(f' a{i}="x"' for i in range(200000))))


def attributes_of_one_tag_1000():
    return document(institution(attributes="".join(f' a{i}="x"' for i in range(1000))))


def namespaces_20000():
    return document(institution(attributes="".join(f' xmlns:n{i}="urn:{i}"' for i in range(20000))))


def namespaces_nested_100000():
    return document("".join(f'<n{i}:x xmlns:n{i}="urn:{i}">' for i in range(100000)))


def depth_100000():
    return document("<a>" * 100000)


def depth_100000_foreign():
    return document('<x:a xmlns:x="urn:x">' + "<x:a>" * 100000)


def depth_300_closed():
    return document('<x:a xmlns:x="urn:x">' + "<x:a>" * 300 + "</x:a>" * 300 + "</x:a>")


def name_of_element_9_mb():
    return document("<" + "a" * 9 * MEGABYTE + "/>")


def name_of_attribute_9_mb():
    return document(institution(attributes=" " + "a" * 9 * MEGABYTE + '="x"'))


def attribute_9_mb():
    return document(institution(label="a" * 9 * MEGABYTE))


def namespace_9_mb():
    return document(institution(attributes=' xmlns:x="urn:' + "a" * 9 * MEGABYTE + '"'))


def value_9_mb():
    return document(institution("a" * 9 * MEGABYTE))


def value_of_references_9_mb():
    return document(institution("&#65;" * (9 * MEGABYTE // 5)))


def value_of_cdata_1000000():
    return document(institution("<![CDATA[x]]>" * 1000000))


def value_of_comments_1000000():
    return document(institution("x<!--y-->" * 1000000))


def comment_9_mb():
    return document("<!--" + "a" * 9 * MEGABYTE + "-->")


def comments_1000000():
    return document("<!--a-->\n" * 1000000, institution())


def cdata_9_mb():
    return document(institution("<![CDATA[" + "a" * 9 * MEGABYTE + "]]>"))


def instruction_9_mb():
    return document("<?x " + "a" * 9 * MEGABYTE + "?>")


def instructions_1000000():
    return document("<?x y?>\n" * 1000000, institution())


def blanks_30_mb():
    return document(" " * 30 * MEGABYTE, institution())


def blanks_in_tag_9_mb():
    return document("<institution" + " " * 9 * MEGABYTE + 'id="a"/>')


def lines_5000000():
    return document("\n" * 5000000, "<nothing/>\n")


def text_between_records_9_mb():
    return document("a" * 9 * MEGABYTE)


def languages_17576():
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = "".join(f'<name xml:lang="{a}{b}{c}">x</name>'
                    for a in letters for b in letters for c in letters)
    return document(f'<institution id="a">{names}{STATUS}</institution>')


def list_of_200000():
    sources = "<source>urn:a</source>" * 200000
    return document(institution().replace("</institution>", sources + "</institution>"))


def faults_100000():
    return document("<nothing/>\n" * 100000)


def same_label_100000():
    return document(institution() * 100000)


def unknown_targets_50000():
    return document("".join(
        f'<territory id="t{i}"><name xml:lang="lv">x</name><part_of>n{i}</part_of></territory>\n'
        for i in range(50000)))


def doctype_1000000_entities():
    entities = "".join(f'<!ENTITY e{i} "x">' for i in range(1000000))
    return HEAD.replace("\n", f"\n<!DOCTYPE e [{entities}]>\n", 1) + END


def cases():
    """The cases by name."""
    return {name: make for name, make in globals().items()
            if callable(make) and name not in ("institution", "document", "cases")}
