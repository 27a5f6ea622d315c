using System.Xml;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>Reads XML of strangers: no DTD, so no entities that swell or fetch.</summary>
internal static class Veiligexml
{
    private static readonly XmlReaderSettings Instellingen = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static XmlReader Open(Stream stroom) => XmlReader.Create(stroom, Instellingen);
}
