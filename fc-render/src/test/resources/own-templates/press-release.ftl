<@title>${place.name}</@title>
<@p>For the press: ${documents.date}.</@p>
