"""Reads FollowTheMoney entities, one a line, as strictly as the library can, and prints them as JSON.

`ftm validate` drops what it cannot take, references that lead nowhere too, without a word; here each of that is an error.
"""

import json
import sys

from followthemoney import model
from followthemoney.dataset.util import dataset_name_check
from followthemoney.types import registry

entities = [json.loads(line) for line in sys.stdin.buffer.read().decode("utf-8").splitlines()]
ids = {entity["id"] for entity in entities}
problems = []

if len(ids) < len(entities):
    problems.append("an id stands for two things")

for entity in entities:
    schema = model.get(entity["schema"])
    if schema is None:
        problems.append(f"{entity['id']}: no schema {entity['schema']}")
        continue
    try:
        schema.validate(entity)
    except Exception as error:
        problems.append(f"{entity['id']}: {getattr(error, 'errors', error)}")
    if registry.entity.clean(entity["id"]) != entity["id"]:
        problems.append(f"{entity['id']}: no id that can be referred to")
    for name in entity.get("datasets", []):
        try:
            dataset_name_check(name)
        except ValueError as error:
            problems.append(f"{entity['id']}: {error}")
    read = model.get_proxy(entity, cleaned=False)
    for name in schema.required:
        if not read.get(name):
            problems.append(f"{entity['id']}: no {name}")
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        if prop is None:
            problems.append(f"{entity['id']}: {entity['schema']} has no {name}")
            continue
        if len(read.get(name)) != len(values):
            problems.append(f"{entity['id']}: of {name}, {values} became {read.get(name)}")
        if prop.type == registry.entity:
            for value in values:
                if value not in ids:
                    problems.append(f"{entity['id']}: {name} refers to {value}, which is not there")
        # What is no text is to be written as the library would.
        if prop.type in (registry.country, registry.date, registry.topic) and sorted(read.get(name)) != sorted(values):
            problems.append(f"{entity['id']}: of {name}, {values} became {read.get(name)}")

if problems:
    sys.exit("\n".join(problems))
print(json.dumps([model.get_proxy(entity, cleaned=False).to_dict() for entity in entities]))
