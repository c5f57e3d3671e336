"""What is proposed for small editions."""

import pytest

from diglot.project import Settings
from diglot.recognise import Recogniser
from diglot.suggest import suggest


@pytest.fixture
def propose():
    """Proposals for documents, by identifier."""

    def run(*documents, known=(), languages=("ar", "en")):
        authority = {entity.id: entity for entity in known}
        recogniser = Recogniser(authority, Settings())
        recognised = [recogniser.document(one)[0] for one in documents]
        return {proposal.id: proposal for proposal in suggest(recognised, authority, languages)}

    return run
