"""Errors that a person can act on. Everything else that is raised is a bug.

CrisisDeskError             str(error) is one clear sentence for the person, in English
+-- ArticleUnreadable       the input is no article that can be read
|   +-- ArticleTooLarge     more text than a library holds
+-- ReadingStopped          the worker was cancelled, killed, or ran past its deadline
+-- PinWrong                a learner's PIN is another one
+-- NotFound                it was deleted, or was never there
+-- NothingToAsk            no question fits what was wished for
+-- HalfDone                a quiz is under way whose answers another one would lose
+-- TimeOver                an answer came after the time of its exam
+-- SettingInvalid          a setting has a value that it cannot have
+-- QuestionInvalid         a question was written or changed to what cannot be asked
+-- CollectionInvalid       a collection was given a name that it cannot have
+-- PackUnreadable          the file is no pack that can be taken in
|   +-- PackTooNew          a newer version of the program made it
+-- NotWritten              a file that was wished for cannot be written
+-- LibraryUnusable         the database cannot be used as it is
    +-- LibraryTooNew       a newer version of the program made it
    +-- LibraryDamaged      its content does not hold together
    +-- LibraryBusy         another program has it open
    +-- LibraryReadOnly     the folder or file cannot be written
    +-- DiskFull            there is no room to save
"""


class CrisisDeskError(Exception):
    """Base of all that is refused with a sentence. Names and numbers in it are given apart, so that it can be translated."""

    def __init__(self, said: str = "", **told: object) -> None:
        """`said` is a sentence, with placeholders in braces for what is `told`."""
        super().__init__(said.format(**told) if told else said)
        self.said, self.told = said, told


class ArticleUnreadable(CrisisDeskError):
    """The input is no article that can be read."""


class ArticleTooLarge(ArticleUnreadable):
    """The input has more text than a library holds."""


class ReadingStopped(CrisisDeskError):
    """The worker was cancelled, was killed, or ran past its deadline."""


class PinWrong(CrisisDeskError):
    """A learner's PIN is another one."""


class NotFound(CrisisDeskError):
    """The thing asked for was deleted or was never there."""


class NothingToAsk(CrisisDeskError):
    """No question fits what was wished for."""


class HalfDone(CrisisDeskError):
    """A quiz is under way whose answers another one would lose."""


class TimeOver(CrisisDeskError):
    """An answer came after the time of its exam."""


class SettingInvalid(CrisisDeskError):
    """A setting was given a value that it cannot have."""


class QuestionInvalid(CrisisDeskError):
    """A question was written or changed to what cannot be asked."""


class CollectionInvalid(CrisisDeskError):
    """A collection was given a name that it cannot have."""


class PackUnreadable(CrisisDeskError):
    """The file is no pack that can be taken in."""


class PackTooNew(PackUnreadable):
    """A newer version of the program made the pack."""


class NotWritten(CrisisDeskError):
    """A file that was wished for cannot be written."""


class LibraryUnusable(CrisisDeskError):
    """The database cannot be used as it is."""


class LibraryTooNew(LibraryUnusable):
    """A newer version of the program made the library."""


class LibraryDamaged(LibraryUnusable):
    """The library's content does not hold together."""


class LibraryBusy(LibraryUnusable):
    """Another program has the library open."""


class LibraryReadOnly(LibraryUnusable):
    """The folder or the file cannot be written."""


class DiskFull(LibraryUnusable):
    """There is no room to save."""
